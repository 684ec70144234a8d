/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import com.google.gson.JsonElement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.lightwaveos.testbed.core.UnitLibrary;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.store.JsonFile;
import org.lightwaveos.testbed.store.JsonFiles;
import org.openhab.core.types.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All items. Definitions are kept across restarts; states are not, as in openHAB without restoreOnStartup. */
@Component(service = Items.class)
public final class Items {

    private final Logger logger = LoggerFactory.getLogger(Items.class);
    private final Map<String, LiveItem> items = new ConcurrentSkipListMap<>();
    private final EventBus bus;
    private final JsonFile file;

    @Activate
    public Items(@Reference EventBus bus, @Reference JsonFiles files, @Reference UnitLibrary units) {
        this.bus = bus;
        this.file = files.file("org.openhab.core.items.Item");
        for (JsonElement json : file.all().values()) {
            ItemDefinition.of(json.getAsJsonObject()).ifPresent(item -> items.put(item.name(), LiveItem.fresh(item)));
        }
    }

    /** @return whether the item is new; an old one keeps its state if its type stays */
    public synchronized boolean put(ItemDefinition definition) {
        LiveItem old = items.get(definition.name());
        boolean keepsState = old != null && old.definition().type().equals(definition.type());
        items.put(
                definition.name(), keepsState ? new LiveItem(definition, old.snapshot()) : LiveItem.fresh(definition));
        file.put(definition.name(), definition.json(new Fields()));
        bus.post(old == null ? ItemEvents.added(definition) : ItemEvents.updated(definition, old.definition()));
        return old == null;
    }

    /** @return whether there was such an item */
    public synchronized boolean remove(String name) {
        LiveItem old = items.remove(name);
        if (old == null) {
            return false;
        }
        file.remove(name);
        bus.post(ItemEvents.removed(old.definition()));
        return true;
    }

    /** The item, or null. */
    public LiveItem get(String name) {
        return items.get(name);
    }

    public Collection<LiveItem> all() {
        return List.copyOf(items.values());
    }

    /** Posts the state; the item has it once the event is through. States that the item cannot have are dropped. */
    public void update(String name, State state) {
        bus.post(ItemEvents.state(name, state), () -> apply(name, state));
    }

    private void apply(String name, State state) {
        LiveItem item = items.get(name);
        if (item == null) {
            logger.debug("Received update for non-existing item {}", name);
        } else if (!item.accepts(state)) {
            logger.debug(
                    "Received update of a not accepted type ({}) for item {}",
                    state.getClass().getSimpleName(),
                    name);
        } else {
            LiveItem.Snapshot before = item.apply(state);
            State stored = item.snapshot().state();
            bus.post(ItemEvents.stateUpdated(name, before, stored));
            if (!stored.equals(before.state())) {
                bus.post(ItemEvents.stateChanged(name, before, stored));
            }
        }
    }
}
