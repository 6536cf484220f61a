/** The editor of a notice's body. */
import "./notice-editor/element";
