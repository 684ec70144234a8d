/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import org.lightwaveos.architecture.api.ApiMember;

/**
 * What a class file refers to.
 *
 * @param owner binary name of the type
 * @param member null for the type itself
 * @param from the class file
 */
record Reference(String owner, ApiMember member, String from) {

    @Override
    public String toString() {
        return from + " refers to " + owner + (member == null ? "" : "." + member.name() + " " + member.descriptor());
    }
}
