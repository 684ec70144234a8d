/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.Parameters;
import aQute.bnd.version.Version;
import aQute.bnd.version.VersionRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a bundle's imports against what a running openHAB exports; each finding is a sentence. */
final class ImportCheck {

    /** What ranges must be, by the beginning of the package: they start at what openHAB 5.0 has. */
    private static final Map<String, String> RANGES = new LinkedHashMap<>();

    static {
        RANGES.put("org.openhab.", "[5.0,6)");
        RANGES.put("org.eclipse.jetty.", "[9.4,10)");
        RANGES.put("javax.jmdns", "[3.5,4)");
        RANGES.put("org.slf4j", "[1.7,3)");
    }

    private final ExportedPackages exported;

    ImportCheck(ExportedPackages exported) {
        this.exported = exported;
    }

    List<String> findings(String importPackage) {
        List<String> findings = new ArrayList<>();
        new Parameters(importPackage).forEach((name, attributes) -> check(name, attributes, findings));
        return findings;
    }

    private void check(String name, Attrs attributes, List<String> findings) {
        boolean optional = "optional".equals(attributes.get("resolution:"));
        String text = attributes.get("version", "0");
        VersionRange range = new VersionRange(text);
        if (name.startsWith("org.eclipse.jdt.annotation") && !optional) {
            findings.add(name + " is exported by nobody at run time, so it must not be imported");
            return;
        }
        RANGES.forEach((prefix, wanted) -> {
            if (name.startsWith(prefix) && !sameRange(range, new VersionRange(wanted))) {
                findings.add(name + " is imported as " + text + ", it must be " + wanted);
            }
        });
        if (!optional && exported.versions(name).stream().noneMatch(range::includes)) {
            findings.add(
                    name + " " + text + " is not exported by a running openHAB, which has " + exported.versions(name));
        }
    }

    private static boolean sameRange(VersionRange one, VersionRange other) {
        return one.isRange() == other.isRange()
                && same(one.getLow(), other.getLow())
                && same(one.getHigh(), other.getHigh())
                && one.includeLow() == other.includeLow()
                && one.includeHigh() == other.includeHigh();
    }

    private static boolean same(Version one, Version other) {
        return one.compareTo(other) == 0;
    }
}
