package org.fawen.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives the screens the texts of the modules' bundles. */
@Component
class BundledTexts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(BundledTexts.class);

    private final MessageSource bundles;

    BundledTexts(MessageSource bundles) {
        this.bundles = bundles;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return bundles.getMessage(key, arguments, locale);
        } catch (NoSuchMessageException missing) {
            LOG.error("No text for {} in {}", key, locale);
            return key;
        }
    }
}
