package org.fawen.desk.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Set;
import org.fawen.desk.DeskSlice;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the window in which a person sits; words are found through it. */
public class ScreensOfDesk implements BeforeEachCallback, AfterEachCallback {

    private static final Set<Class<? extends Component>> VIEWS = Set.of(
            HomeView.class,
            InboxView.class,
            InFlightView.class,
            DoneView.class,
            MineView.class,
            NoticeView.class,
            CompareView.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        var spring = SpringExtension.getApplicationContext(test);
        // The window opens at the inbox, before the test says who sits there.
        spring.getBean(DeskSlice.LoggedIn.class).as("president");
        var routes = new Routes(new HashSet<>(VIEWS), Set.of(), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, spring, UI::new));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
    }
}
