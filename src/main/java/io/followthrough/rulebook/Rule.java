package io.followthrough.rulebook;

import org.drools.drl.ast.descr.RuleDescr;

/**
 * One rule as its file says it.
 *
 * @param code its name for filters, words and scripts
 * @param severity how much what it says should worry
 * @param name the sentence that it is
 * @param file in which file it stands
 * @param line in which line it begins, counted from 1
 * @param written its conditions and its consequence
 */
record Rule(RuleCode code, Severity severity, String name, String file, int line, RuleDescr written) {}
