/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal;

import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The add-on's one storage. openHAB makes a new one of the same file at each request, and the last to write wins. */
@Component(service = LightwaveStorage.class)
public class LightwaveStorage {

    /** openHAB makes it a file of that name. */
    private static final String NAME = "org.openhab.binding.lightwaveos";

    private final Storage<String> storage;

    @Activate
    public LightwaveStorage(@Reference StorageService storages) {
        storage = storages.getStorage(NAME, LightwaveStorage.class.getClassLoader());
    }

    public Storage<String> storage() {
        return storage;
    }
}
