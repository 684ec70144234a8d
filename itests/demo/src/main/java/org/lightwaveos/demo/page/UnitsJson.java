/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lightwaveos.demo.house.UnitKind;
import org.lightwaveos.demo.house.UnitViews;

/** What the units of a group say of it, as the page is told: by UUID, in the order of their numbers. */
public final class UnitsJson implements Supplier<JsonObject> {
    private static final UnitViews.View SILENT = new UnitViews.View("UNKNOWN", "", List.of());

    private final List<String> uuids;
    private final UnitKind kind;
    private final UnitViews views;

    public UnitsJson(List<String> uuids, UnitKind kind, UnitViews views) {
        this.uuids = uuids;
        this.kind = kind;
        this.views = views;
    }

    @Override
    public JsonObject get() {
        Map<String, UnitViews.View> all = views.all();
        JsonObject units = new JsonObject();
        for (int number = 0; number < uuids.size(); number++) {
            UnitViews.View view = all.getOrDefault(uuids.get(number), SILENT);
            JsonObject unit = new JsonObject();
            unit.addProperty("kind", kind.of(number).key());
            unit.addProperty("role", view.role());
            unit.addProperty("leader", view.leader());
            JsonArray connected = new JsonArray();
            view.connected().forEach(connected::add);
            unit.add("connected", connected);
            units.add(uuids.get(number), unit);
        }
        return units;
    }
}
