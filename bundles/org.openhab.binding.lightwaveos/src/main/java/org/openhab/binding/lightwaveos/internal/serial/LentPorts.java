/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.serial;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The ports of this host, whether or not openHAB can open any: whoever tries hears it, and may try again later. */
@Component(service = LentPorts.class)
public class LentPorts implements SerialPorts {

    private volatile @Nullable SerialPorts ports;

    @Activate
    public LentPorts() {}

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setPorts(SerialPorts found) {
        ports = found;
    }

    void unsetPorts(SerialPorts gone) {
        if (ports == gone) {
            ports = null;
        }
    }

    @Override
    public long look(String port) {
        @Nullable SerialPorts present = ports;
        return present == null ? UNKNOWN : present.look(port);
    }

    @Override
    public SerialLine open(String port, int baud, PortListener listener) throws PortFailure {
        @Nullable SerialPorts present = ports;
        if (present == null) {
            throw PortFailure.foreseen(Reason.UNSUPPORTED, port);
        }
        return present.open(port, baud, listener);
    }
}
