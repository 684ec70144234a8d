/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

/**
 * An action of a Thing.
 *
 * @param actionUid scope, name and a hash of the signature
 */
public record ActionView(String actionUid) {}
