/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.store;

import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** openHAB's StorageService for add-ons. */
@Component(service = StorageService.class)
public final class JsonStorageService implements StorageService {

    private final JsonFiles files;

    @Activate
    public JsonStorageService(@Reference JsonFiles files) {
        this.files = files;
    }

    @Override
    public <T> Storage<T> getStorage(String name) {
        return getStorage(name, null);
    }

    @Override
    public <T> Storage<T> getStorage(String name, ClassLoader classLoader) {
        return new JsonStorage<>(files.file(name), classLoader);
    }
}
