/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lightwaveos.testbed.core.TestbedSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files in the folder jsondb of the user data, one per name. */
@Component(service = JsonFiles.class)
public final class JsonFiles {

    private final TestbedSettings settings;
    private final Map<String, JsonFile> files = new ConcurrentHashMap<>();

    @Activate
    public JsonFiles(@Reference TestbedSettings settings) {
        this.settings = settings;
    }

    public JsonFile file(String name) {
        // Storage names are free text (class names, "binding:x"); the file name must not leave the folder.
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return files.computeIfAbsent(
                safe, key -> new JsonFile(settings.userData().resolve("jsondb").resolve(key + ".json")));
    }
}
