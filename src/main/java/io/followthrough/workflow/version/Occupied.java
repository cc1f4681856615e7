package io.followthrough.workflow.version;

/**
 * An element of a deployed model at which processes stand.
 *
 * @param process id of the process
 * @param version of its model, counted by the engine
 * @param deployment id of the deployment that holds the model
 * @param file name of the model within it
 * @param element id of the element
 * @param instances how many stand there
 */
record Occupied(String process, int version, String deployment, String file, String element, int instances) {}
