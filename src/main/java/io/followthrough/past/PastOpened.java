package io.followthrough.past;

/** What happened to that recommendation is about to be entered: until it is, no process follows it. */
public record PastOpened(String reference) {}
