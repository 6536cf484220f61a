/** 批注: words and suggestions at a place of the text, outside the document and its hash. */
@ApplicationModule(
        displayName = "Comments",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "shell"})
@NullMarked
package org.fawen.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
