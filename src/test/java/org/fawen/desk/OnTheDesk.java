package org.fawen.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fawen.desk.ui.ScreensOfDesk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** A test at the desk: real tables, rolled back after each test, and screens without a browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DeskSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "fawen.embedded-database.directory=target/postgres-desk")
@Transactional
@ExtendWith(ScreensOfDesk.class)
public @interface OnTheDesk {}
