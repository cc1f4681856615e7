package io.followthrough.workflow.task;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param items the tasks on this page; empty behind the last one
 * @param total how many there are on all pages
 * @param page number of this page, counted from 0
 * @param size how many stand on a full page, 1 to 1,000
 */
record PageOfTasks(List<OpenTask> items, long total, int page, int size) {}
