package org.fawen.desk;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the window in which a person sits; words are found through it. */
class ScreensOfDesk implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var routes = new Routes().autoDiscoverViews("org.fawen.desk.ui");
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, SpringExtension.getApplicationContext(test), UI::new));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
    }
}
