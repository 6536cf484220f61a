package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.fawen.workflow.WorkItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkItemIdsTests {

    @ParameterizedTest
    @ValueSource(strings = {"1", "4711", "4611686018427387903"})
    void leadBackToTheTask(String task) {
        var item = WorkItemIds.of(task);

        assertThat(item.value().version()).isEqualTo(8);
        assertThat(item.value().variant()).isEqualTo(2);
        assertThat(WorkItemIds.task(WorkItemId.of(item.toString()))).contains(task);
    }

    @Test
    void leadNowhereFromAnotherUuid() {
        assertThat(WorkItemIds.task(new WorkItemId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void refuseATaskThatIsNotCounted() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> WorkItemIds.of("a-uuid"));
    }
}
