module consumer {
    requires org.opencommissioning.core;
}
