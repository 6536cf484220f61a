/** Reads DOCX files of Word and WPS as lines of words: own, small and bounded, because a parser is a door. */
@NullMarked
package org.fawen.drafting.docx;

import org.jspecify.annotations.NullMarked;
