/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Looks at JSON that is not trusted, for the codecs of every line.
 *
 * <p>Rule: never throws on input; imports Gson; knows no message. The codecs bound the length and the depth before.
 */
@NonNullByDefault
package org.lightwaveos.control.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
