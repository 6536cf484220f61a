package org.fawen.cli;

/**
 * What became of one file.
 *
 * @param exit 0, or the exit code it asks for
 * @param line what to print behind the file's name
 */
record Answer(int exit, String line) {}
