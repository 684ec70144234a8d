/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import java.util.HashSet;
import java.util.Set;
import org.lightwaveos.architecture.api.ApiMember;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The members that a class file declares itself. */
final class DeclaredMembers extends ClassVisitor {

    private final Set<ApiMember> members = new HashSet<>();

    private DeclaredMembers() {
        super(Opcodes.ASM9);
    }

    static Set<ApiMember> of(byte[] classFile) {
        DeclaredMembers declared = new DeclaredMembers();
        new ClassReader(classFile).accept(declared, ClassReader.SKIP_CODE);
        return declared.members;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        members.add(new ApiMember(name, descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        members.add(new ApiMember(name, descriptor));
        return null;
    }
}
