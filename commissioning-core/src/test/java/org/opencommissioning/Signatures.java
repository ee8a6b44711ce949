package org.opencommissioning;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller can name, as text: every public type of every package that the module exports, with its public members, those of builders that
 * generated code brings among them. Types are named without their packages.
 */
final class Signatures {
    private static final Path CLASSES = Path.of("target", "classes");

    private Signatures() {}

    static String ofTheLibrary() throws IOException {
        ModuleDescriptor module;
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        StringBuilder text = new StringBuilder();
        for (String name : new TreeSet<>(module.packages())) {
            if (module.exports().stream().anyMatch(export -> export.source().equals(name))) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append("package ")
                        .append(name)
                        .append('\n');
                for (Class<?> type : publicTypes(name)) {
                    append(text, type);
                }
            }
        }
        return text.toString();
    }

    private static List<Class<?>> publicTypes(String packageName) throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .<Class<?>>map(file -> named(packageName + '.' + file))
                    .filter(Signatures::isPublic)
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Signatures.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name + " is not there", e);
        }
    }

    /** A public type within one that is not public can be named by nobody. */
    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    static void append(StringBuilder text, Class<?> type) {
        text.append('\n').append(heading(type)).append('\n');
        TreeSet<String> members = new TreeSet<>();
        for (Field field : type.getFields()) {
            members.add(modifiers(field.getModifiers()) + name(field.getGenericType()) + ' ' + field.getName());
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            members.add("new " + simpleName(type) + parameters(constructor));
        }
        for (Method method : type.getMethods()) {
            if (!method.isBridge() && isOurs(method)) {
                members.add(modifiers(method.getModifiers())
                        + variables(method.getTypeParameters())
                        + name(method.getGenericReturnType())
                        + ' '
                        + method.getName()
                        + parameters(method));
            }
        }
        members.forEach(member -> text.append("    ").append(member).append('\n'));
    }

    /** What every object, enum or record has is no part of what the library promises. */
    private static boolean isOurs(Method method) {
        boolean ofEveryObject = List.of("equals", "hashCode", "toString", "compareTo", "valueOf", "values")
                .contains(method.getName());
        return !ofEveryObject && method.getDeclaringClass().getName().startsWith(PackageGraph.ROOT + '.');
    }

    private static String heading(Class<?> type) {
        String kind = type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        List<String> above = new ArrayList<>();
        Type parent = type.getGenericSuperclass();
        // a generated parent is nobody's business; its members are listed as the type's own
        if (parent != null
                && type.getSuperclass() != Object.class
                && isPublic(type.getSuperclass())
                && !type.isEnum()) {
            above.add("extends " + name(parent));
        }
        if (type.getGenericInterfaces().length > 0) {
            above.add((type.isInterface() ? "extends " : "implements ") + names(type.getGenericInterfaces()));
        }
        return modifiers(type.getModifiers() & ~Modifier.INTERFACE)
                + kind
                + ' '
                + simpleName(type)
                + variables(type.getTypeParameters()).strip()
                + above.stream().map(each -> ' ' + each).collect(Collectors.joining());
    }

    private static String modifiers(int modifiers) {
        int told = modifiers & (Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL);
        return told == 0 ? "" : Modifier.toString(told) + ' ';
    }

    private static String simpleName(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
    }

    private static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(each -> each.getName()
                        + (each.getBounds()[0] == Object.class ? "" : " extends " + names(each.getBounds())))
                .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String parameters(Executable executable) {
        return "(" + names(executable.getGenericParameterTypes()) + ")";
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Signatures::name).collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? name(plain.getComponentType()) + "[]" : simpleName(plain);
        }
        if (type instanceof ParameterizedType parameterized) {
            return name(parameterized.getRawType()) + '<' + names(parameterized.getActualTypeArguments()) + '>';
        }
        if (type instanceof WildcardType wildcard) {
            if (wildcard.getLowerBounds().length > 0) {
                return "? super " + name(wildcard.getLowerBounds()[0]);
            }
            return wildcard.getUpperBounds()[0] == Object.class ? "?" : "? extends " + names(wildcard.getUpperBounds());
        }
        if (type instanceof GenericArrayType array) {
            return name(array.getGenericComponentType()) + "[]";
        }
        return type.getTypeName();
    }
}
