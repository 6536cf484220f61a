/** Pages as OFD (GB/T 33190-2016), drawn from the same list as the PDF. */
@NullMarked
package org.fawen.rendering.ofd;

import org.jspecify.annotations.NullMarked;
