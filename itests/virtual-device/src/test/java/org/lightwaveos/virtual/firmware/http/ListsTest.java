/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.catalogue.firmware.RegistrationOrder;
import org.lightwaveos.virtual.firmware.FirmwareBench;

class ListsTest {

    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void twoRequestsGiveAllEffects() {
        Set<Integer> ids = new HashSet<>();
        for (String page : new String[] {"1", "2"}) {
            JsonObject data = bench.get("/effects", Map.of("limit", "150", "page", page));
            for (JsonElement effect : data.getAsJsonArray("effects")) {
                ids.add(effect.getAsJsonObject().get("id").getAsInt());
            }
        }

        assertThat(ids).containsExactlyInAnyOrderElementsOf(RegistrationOrder.all());
    }

    @Test
    void anOffsetIsRoundedDownToAPage() {
        JsonObject data = bench.get("/effects", Map.of("limit", "10", "offset", "27"));

        assertThat(data.get("offset").getAsInt()).isEqualTo(20);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        JsonObject data = bench.get("/effects", Map.of("limit", "150", "page", "99"));

        assertThat(data.get("offset").getAsInt()).isEqualTo(150);
        assertThat(data.get("count").getAsInt())
                .isEqualTo(RegistrationOrder.all().size() - 150);
    }

    @Test
    void oneRequestGivesAllPalettes() {
        JsonObject data = bench.get("/palettes", Map.of("limit", "100"));

        assertThat(data.getAsJsonArray("palettes")).hasSize(75);
    }

    @Test
    void anUnknownCategoryFiltersNothing() {
        assertThat(bench.get("/palettes", Map.of("category", "loud"))
                        .get("total")
                        .getAsInt())
                .isEqualTo(75);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "' 12x',12", "abc,0", "-3,-3", "+4,4", "99999999999,2147483647", "-99999999999,-2147483648"})
    void numbersInQueriesAreReadAsFarAsTheyGo(String text, int number) {
        assertThat(QueryNumber.parse(text)).isEqualTo(number);
    }
}
