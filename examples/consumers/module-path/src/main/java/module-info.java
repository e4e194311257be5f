module com.example.modulepath {
    requires dev.readout.core;
    requires dev.readout.json;
    requires tools.jackson.databind;
}
