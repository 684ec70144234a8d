/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pty;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** The calls of the C library that a pseudo-terminal needs; each throws what it sets {@code errno} to. */
final class LibC {

    static final int O_RDWR = 0x2;
    static final int O_NOCTTY = 0x100;
    static final int O_NONBLOCK = 0x800;
    static final int TCSANOW = 0;
    static final short POLLIN = 0x1;
    static final short POLLOUT = 0x4;
    static final int EINTR = 4;
    static final int EAGAIN = 11;

    static {
        Native.register(LibC.class, "c");
    }

    private LibC() {}

    static native int posix_openpt(int flags) throws LastErrorException;

    static native int grantpt(int fd) throws LastErrorException;

    static native int unlockpt(int fd) throws LastErrorException;

    /** Gives the error itself, 0 for none. */
    static native int ptsname_r(int fd, byte[] name, NativeLong size);

    static native int open(String path, int flags) throws LastErrorException;

    static native int close(int fd) throws LastErrorException;

    static native int pipe(int[] ends) throws LastErrorException;

    static native NativeLong read(int fd, byte[] target, NativeLong count) throws LastErrorException;

    static native NativeLong write(int fd, byte[] data, NativeLong count) throws LastErrorException;

    static native int poll(Pointer fds, NativeLong count, int timeoutMs) throws LastErrorException;

    static native int tcgetattr(int fd, Pointer settings) throws LastErrorException;

    static native int tcsetattr(int fd, int when, Pointer settings) throws LastErrorException;

    static native void cfmakeraw(Pointer settings);
}
