/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;

/** Configurations and the classes that they are read into. */
class ConfigurationTest {

    public static class Address {
        public String host = "nowhere";
        private int port = 80;
    }

    public static class Device extends Address {
        public static final String FIXED = "fixed";
        public Integer boxed;
        public BigDecimal decimal;
        public boolean fast;
        public double factor = 0.5;
        public Type kind;
        public List<Integer> numbers = List.of();
        public Set<String> names = Set.of();
        public transient String unsaved = "unsaved";
    }

    public record Network(String host, int port, boolean secure) {}

    public static final class NoSimpleConstructor {
        public NoSimpleConstructor(String text) {
            text.length();
        }
    }

    @Test
    void fieldsOfAllKindsAreSet() {
        Device device = new Configuration(Map.of(
                        "host", "10.0.0.7",
                        "port", 8080L,
                        "boxed", "7",
                        "decimal", 1.5,
                        "fast", "true",
                        "kind", "DECIMAL",
                        "numbers", List.of("1", "2"),
                        "names", List.of("a"),
                        "unsaved", "x",
                        "unknown", "ignored"))
                .as(Device.class);

        assertThat(device.host).isEqualTo("10.0.0.7");
        assertThat(((Address) device).port).isEqualTo(8080);
        assertThat(device.boxed).isEqualTo(7);
        assertThat(device.decimal).isEqualByComparingTo("1.5");
        assertThat(device.fast).isTrue();
        assertThat(device.factor).isEqualTo(0.5);
        assertThat(device.kind).isEqualTo(Type.DECIMAL);
        assertThat(device.numbers).containsExactly(1, 2);
        assertThat(device.names).containsExactly("a");
        assertThat(device.unsaved).isEqualTo("unsaved");
    }

    @Test
    void whatCannotBeConvertedKeepsItsDefault() {
        Device device = new Configuration(Map.of("port", "eighty", "kind", "NO_SUCH", "numbers", "1")).as(Device.class);

        assertThat(((Address) device).port).isEqualTo(80);
        assertThat(device.kind).isNull();
    }

    @Test
    void recordsAreFilledToo() {
        assertThat(new Configuration(Map.of("host", "a", "port", 1)).as(Network.class))
                .isEqualTo(new Network("a", 1, false));
    }

    @Test
    void aClassThatCannotBeMadeIsNull() {
        assertThat(new Configuration().as(NoSimpleConstructor.class)).isNull();
    }

    @Test
    void numbersAreKeptAsDecimals() {
        Configuration configuration = new Configuration();
        configuration.put("port", 80);

        assertThat(configuration.get("port")).isEqualTo(new BigDecimal(80));
        assertThat(configuration).isEqualTo(new Configuration(Map.of("port", 80L)));
        assertThatThrownBy(() -> configuration.put("socket", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> configuration.put("mixed", List.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatItGivesOutAreCopies() {
        Configuration configuration = new Configuration(Map.of("a", "b"));
        Map<String, Object> properties = configuration.getProperties();
        configuration.put("c", "d");

        assertThat(properties).containsOnlyKeys("a");
        assertThat(new Configuration(configuration).keySet()).containsExactlyInAnyOrder("a", "c");
        configuration.setProperties(Map.of("e", "f"));
        assertThat(configuration.keySet()).containsExactly("e");
    }

    @Test
    void defaultsFillWhatIsMissing() {
        ConfigDescription description = ConfigDescriptionBuilder.create(URI.create("thing-type:lightwaveos:device"))
                .withParameter(ConfigDescriptionParameterBuilder.create("port", Type.INTEGER)
                        .withDefault("80")
                        .build())
                .withParameter(ConfigDescriptionParameterBuilder.create("names", Type.TEXT)
                        .withMultiple(true)
                        .withDefault("a, b\\,c")
                        .build())
                .build();
        Configuration configuration = new Configuration(Map.of("host", "x"));
        ConfigUtil.applyDefaultConfiguration(configuration, description);

        assertThat(configuration.get("port")).isEqualTo(new BigDecimal(80));
        assertThat(configuration.get("names")).isEqualTo(new ArrayList<>(List.of("a", "b,c")));
        assertThat(configuration.get("host")).isEqualTo("x");
    }

    @Test
    void valuesTakeTheTypeOfTheirParameter() {
        ConfigDescriptionParameter port =
                ConfigDescriptionParameterBuilder.create("port", Type.INTEGER).build();
        ConfigDescriptionParameter fast =
                ConfigDescriptionParameterBuilder.create("fast", Type.BOOLEAN).build();

        assertThat(ConfigUtil.normalizeType("80", port)).isEqualTo(new BigDecimal(80));
        assertThat(ConfigUtil.normalizeType("eighty", port)).isEqualTo("eighty");
        assertThat(ConfigUtil.normalizeType("on", fast)).isEqualTo(true);
    }

    @Test
    void environmentVariablesMustExist() {
        assertThat(ConfigUtil.resolveVariables((Object) "plain")).isEqualTo("plain");
        assertThatThrownBy(() -> ConfigUtil.resolveVariables((Object) "${ENV:NO_SUCH_VARIABLE_HERE}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_SUCH_VARIABLE_HERE");
    }
}
