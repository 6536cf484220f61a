/** What is signed: blocks, runs, attachments, the canonical form and its hash. */
@NamedInterface("content")
@NullMarked
package org.fawen.notice.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
