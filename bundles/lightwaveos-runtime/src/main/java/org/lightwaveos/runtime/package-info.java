/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the shells around deterministic state machines have in common: lanes of work, promises by number, and one alarm clock.
 *
 * <p>Rule: knows the JDK only; makes no thread, the executor comes from outside and is never blocked.
 */
@NonNullByDefault
package org.lightwaveos.runtime;

import org.eclipse.jdt.annotation.NonNullByDefault;
