/** The editable copy for Word and WPS: 22 rows of 28 characters, styles, numbering and tables that stay editable. */
@NullMarked
package org.fawen.rendering.docx;

import org.jspecify.annotations.NullMarked;
