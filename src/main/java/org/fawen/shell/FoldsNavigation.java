package org.fawen.shell;

/** A screen that needs the width: beside it the navigation is folded to its icons. */
public interface FoldsNavigation {}
