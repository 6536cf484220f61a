package org.fawen.workflow.camunda;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What expressions in a model can reach: the beans named in {@link IssuingModel#BEANS}, looked up when called. */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String word && IssuingModel.BEANS.contains(word);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String word && containsKey(word) ? beans.getBean(word) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return IssuingModel.BEANS.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
