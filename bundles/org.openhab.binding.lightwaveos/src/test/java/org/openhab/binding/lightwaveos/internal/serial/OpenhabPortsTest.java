/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;
import org.openhab.core.io.transport.serial.PortInUseException;
import org.openhab.core.io.transport.serial.SerialPort;
import org.openhab.core.io.transport.serial.SerialPortEvent;
import org.openhab.core.io.transport.serial.SerialPortEventListener;
import org.openhab.core.io.transport.serial.SerialPortIdentifier;
import org.openhab.core.io.transport.serial.SerialPortManager;
import org.openhab.core.io.transport.serial.UnsupportedCommOperationException;

@Timeout(30)
class OpenhabPortsTest {

    private static final String PORT = "COM3";

    private final List<String> calls = new ArrayList<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final List<String> heard = new ArrayList<>();
    private final PortListener listener = new PortListener() {
        @Override
        public void onBytes(byte[] bytes) {
            heard.add(new String(bytes, StandardCharsets.US_ASCII));
        }

        @Override
        public void onLost(String why) {
            heard.add("lost");
        }
    };
    private SerialPortEventListener events;
    private boolean inUse;

    /** By proxy: a port has many more methods than anybody calls here. */
    private SerialPort port() {
        return (SerialPort) Proxy.newProxyInstance(
                SerialPort.class.getClassLoader(), new Class<?>[] {SerialPort.class}, (self, method, arguments) -> {
                    if (method.getName().equals("addEventListener")) {
                        events = (SerialPortEventListener) arguments[0];
                        calls.add(method.getName());
                        return null;
                    }
                    calls.add(method.getName() + (arguments == null ? "" : List.of(arguments)));
                    if (method.getName().equals("setSerialPortParams") && arguments[0].equals(250_000)) {
                        throw new UnsupportedCommOperationException(new Exception("no such rate"));
                    }
                    return switch (method.getName()) {
                        case "getInputStream" -> new ByteArrayInputStream("coming".getBytes(StandardCharsets.US_ASCII));
                        case "getOutputStream" -> written;
                        default -> null;
                    };
                });
    }

    private static SerialPortEvent event(int type) {
        return new SerialPortEvent() {
            @Override
            public int getEventType() {
                return type;
            }

            @Override
            public boolean getNewValue() {
                return true;
            }
        };
    }

    private SerialPortIdentifier identifier() {
        return new SerialPortIdentifier() {
            @Override
            public String getName() {
                return PORT;
            }

            @Override
            public SerialPort open(String owner, int timeout) throws PortInUseException {
                if (inUse) {
                    throw new PortInUseException(new Exception("somebody else"));
                }
                return port();
            }

            @Override
            public boolean isCurrentlyOwned() {
                return false;
            }

            @Override
            public String getCurrentOwner() {
                return null;
            }
        };
    }

    private OpenhabPorts ports(boolean known) {
        return new OpenhabPorts(new SerialPortManager() {
            @Override
            public SerialPortIdentifier getIdentifier(String name) {
                return known && name.equals(PORT) ? identifier() : null;
            }

            @Override
            public Stream<SerialPortIdentifier> getIdentifiers() {
                return Stream.of(identifier());
            }
        });
    }

    private Reason failure(OpenhabPorts ports, String port, int baud) {
        return catchThrowableOfType(PortFailure.class, () -> ports.open(port, baud, listener))
                .reason();
    }

    @Test
    void aPortIsSetUpReadInItsOwnCallsAndClosedOnce() throws Exception {
        SerialLine line = ports(true).open(PORT, 921_600, listener);
        events.serialEvent(event(SerialPortEvent.DATA_AVAILABLE));
        assertThat(heard).containsExactly("coming");
        events.serialEvent(event(SerialPortEvent.CTS));
        events.serialEvent(event(11));
        events.serialEvent(event(11));
        assertThat(heard).containsExactly("coming", "lost");
        line.write(new byte[] {'x'});
        assertThat(written).hasToString("x");
        line.close();
        line.close();
        assertThat(calls)
                .containsExactly(
                        "setSerialPortParams[921600, 8, 1, 0]",
                        "setFlowControlMode[0]",
                        "getInputStream",
                        "getOutputStream",
                        "addEventListener",
                        "notifyOnDataAvailable[true]",
                        "close");
    }

    @Test
    void aRateThatItDoesNotKnowClosesItAgain() {
        assertThat(failure(ports(true), PORT, 250_000)).isEqualTo(Reason.BAUD);
        assertThat(calls).last().isEqualTo("close");
    }

    @Test
    void anotherProgramHasIt() {
        inUse = true;
        assertThat(failure(ports(true), PORT, 115_200)).isEqualTo(Reason.IN_USE);
        assertThat(failure(ports(false), PORT, 115_200))
                .as("listed, but not given")
                .isEqualTo(Reason.IN_USE);
    }

    @Test
    void whatOpenhabDoesNotSayTheFileDoes(@TempDir Path folder) throws Exception {
        OpenhabPorts ports = ports(false);
        assertThat(failure(ports, "COM9", 115_200)).isEqualTo(Reason.MISSING);
        assertThat(failure(ports, "/dev/there-is-no-such-port", 115_200)).isEqualTo(Reason.MISSING);
        assertThat(failure(ports, "/dev/\0", 115_200)).isEqualTo(Reason.MISSING);
        assertThat(failure(ports, folder.toString(), 115_200)).isEqualTo(Reason.MISSING);
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(failure(ports, file.toString(), 115_200)).isEqualTo(Reason.MISSING);
    }

    @Test
    void aPortThatIsNoFileIsNeverAskedFor() {
        OpenhabPorts never = new OpenhabPorts(new SerialPortManager() {
            @Override
            public SerialPortIdentifier getIdentifier(String name) {
                throw new AssertionError("asked for " + name);
            }

            @Override
            public Stream<SerialPortIdentifier> getIdentifiers() {
                throw new AssertionError("asked for all");
            }
        });
        assertThat(failure(never, "/dev/there-is-no-such-port", 115_200)).isEqualTo(Reason.MISSING);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkIsAskedForByWhatItLeadsTo(@TempDir Path folder) throws Exception {
        Path link = folder.resolve("usb-Espressif_USB_JTAG_serial_debug_unit_34:85:18:AA:BB:CC-if00");
        Files.createSymbolicLink(link, Path.of("/dev/null"));
        List<String> asked = new ArrayList<>();
        OpenhabPorts ports = new OpenhabPorts(new SerialPortManager() {
            @Override
            public SerialPortIdentifier getIdentifier(String name) {
                asked.add(name);
                return identifier();
            }

            @Override
            public Stream<SerialPortIdentifier> getIdentifiers() {
                return Stream.of();
            }
        });
        ports.open(link.toString(), 115_200, listener).close();
        assertThat(asked).containsExactly("/dev/null");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLookTellsWhatIsThereWithoutAsking(@TempDir Path folder) throws Exception {
        Path port = folder.resolve("port");
        OpenhabPorts ports = ports(false);
        assertThat(ports.look(port.toString())).isEqualTo(SerialPorts.NOTHING);
        Files.createSymbolicLink(port, Path.of("/dev/null"));
        long there = ports.look(port.toString());
        assertThat(there).isPositive().isEqualTo(ports.look(port.toString()));
        Files.delete(port);
        Files.createSymbolicLink(port, Path.of("/dev/zero"));
        assertThat(ports.look(port.toString())).isPositive().isNotEqualTo(there);
        assertThat(ports.look(folder.toString())).isEqualTo(SerialPorts.NOTHING);
        assertThat(ports.look("/dev/\0")).isEqualTo(SerialPorts.NOTHING);
        assertThat(ports.look("COM3")).isEqualTo(SerialPorts.UNKNOWN);
        assertThat(new LentPorts().look(port.toString())).isEqualTo(SerialPorts.UNKNOWN);
        assertThat(calls).isEmpty();
    }

    @Test
    void whatCanBeToldFromTheFileIsForeseen() {
        PortFailure missing = catchThrowableOfType(
                PortFailure.class, () -> ports(false).open("/dev/there-is-no-such-port", 115_200, listener));
        assertThat(missing.isForeseen()).isTrue();
        PortFailure unknown =
                catchThrowableOfType(PortFailure.class, () -> ports(false).open("COM9", 115_200, listener));
        assertThat(unknown.isForeseen())
                .as("costs nothing where ports are no files")
                .isTrue();
        PortFailure tried =
                catchThrowableOfType(PortFailure.class, () -> ports(false).open("/dev/null", 115_200, listener));
        assertThat(tried.isForeseen()).isFalse();
    }

    @Test
    void withoutSerialSupportThereAreNoPortsUntilThereIs() throws Exception {
        LentPorts lent = new LentPorts();
        PortFailure none = catchThrowableOfType(PortFailure.class, () -> lent.open(PORT, 115_200, listener));
        assertThat(none.reason()).isEqualTo(Reason.UNSUPPORTED);
        OpenhabPorts ports = ports(true);
        lent.setPorts(ports);
        lent.open(PORT, 115_200, listener).close();
        lent.unsetPorts(ports);
        assertThat(catchThrowableOfType(PortFailure.class, () -> lent.open(PORT, 115_200, listener)))
                .isNotNull();
    }
}
