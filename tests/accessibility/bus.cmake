# SPDX-License-Identifier: GPL-3.0-or-later
# The walk over the accessibility bus, where there is one: with a screen (Xvfb), D-Bus and AT-SPI.
find_package(Qt6 6.4 QUIET COMPONENTS DBus)
find_package(X11 QUIET)
find_program(CAPEX_XVFB Xvfb)
find_program(CAPEX_DBUS_DAEMON dbus-daemon)
find_program(CAPEX_ATSPI at-spi-bus-launcher PATHS /usr/libexec /usr/lib/at-spi2-core /usr/lib NO_CACHE)
if(Qt6DBus_FOUND AND X11_FOUND AND CAPEX_XVFB AND CAPEX_DBUS_DAEMON AND CAPEX_ATSPI)
    add_executable(capex_focus_keeper accessibility/focus_keeper.cpp)
    target_link_libraries(capex_focus_keeper PRIVATE capex_options X11::X11)
    add_executable(capex_bus_tests
        support/core_main.cpp
        support/program.cpp
        accessibility/bus_fixture.cpp
        accessibility/bus_object.cpp
        accessibility/bus_program.cpp
        accessibility/bus_walk.cpp
        accessibility/bus_walk_test.cpp
        accessibility/bus_dialogs_test.cpp
        accessibility/bus_files_test.cpp
        accessibility/bus_questions_test.cpp
        accessibility/bus_chinese_test.cpp
        accessibility/desktop.cpp
    )
    target_link_libraries(capex_bus_tests PRIVATE capex_test_support capex_views Qt6::DBus)
    target_compile_definitions(capex_bus_tests PRIVATE
        CAPEX_PROGRAM="$<TARGET_FILE:capex-horizon>"
        CAPEX_FOCUS_KEEPER="$<TARGET_FILE:capex_focus_keeper>"
        CAPEX_XVFB="${CAPEX_XVFB}"
        CAPEX_DBUS_DAEMON="${CAPEX_DBUS_DAEMON}")
    add_dependencies(capex_bus_tests capex-horizon capex_focus_keeper)
    # One program is walked by all of them, one after the other.
    add_test(NAME AccessibilityBus
        COMMAND ${CMAKE_COMMAND} -DWALK=$<TARGET_FILE:capex_bus_tests>
            -P ${CMAKE_CURRENT_SOURCE_DIR}/accessibility/walk.cmake)
    set_tests_properties(AccessibilityBus PROPERTIES COST 1000) # it waits a lot: others run beside it
else()
    message(STATUS "The walk over the accessibility bus is not among the tests: it needs Qt D-Bus, "
        "libX11, Xvfb, dbus-daemon and at-spi2-core")
endif()
