// Every consumer with an expected.txt printed exactly that. (Those without one are tests, which Maven has judged.)
def folders = basedir.listFiles().findAll { new File(it, 'expected.txt').exists() }
assert folders*.name.toSet() == ['class-path', 'module-path', 'strict'].toSet()
folders.each {
    def printed = new File(it, 'target/output.txt').getText('UTF-8').readLines()
    assert printed == new File(it, 'expected.txt').getText('UTF-8').readLines(), "${it.name} printed something else"
}
true
