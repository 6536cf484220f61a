import "./comment-marks/element";
