// Every consumer with an expected.txt printed exactly that. (Those without one are tests, which Maven has judged.)
def folders = basedir.listFiles().findAll { new File(it, 'expected.txt').exists() }
assert folders*.name.toSet() == ['class-path', 'module-path', 'strict'].toSet()
folders.each {
    def printed = new File(it, 'target/output.txt').getText('UTF-8').readLines()
    assert printed == new File(it, 'expected.txt').getText('UTF-8').readLines(), "${it.name} printed something else"
}

// The tests jar holds generators, and nothing that would run, or change a run, where it is used.
def buildFolder = basedir.parentFile.parentFile
def testsJar = buildFolder.listFiles().find { it.name.endsWith('-tests.jar') }
new java.util.jar.JarFile(testsJar).withCloseable { jar ->
    def odd = jar.entries().toList()*.name.findAll {
        !it.endsWith('/') && !it.startsWith('META-INF/') && !(it ==~ /.*Arbitraries(\$.*)?\.class/)
    }
    assert odd.isEmpty(), "${testsJar.name} holds ${odd}"
}
true
