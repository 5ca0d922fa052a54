# SPDX-License-Identifier: GPL-3.0-or-later
# cpack -G DEB: a package for Debian and its relatives.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME capex-horizon)
set(CPACK_PACKAGE_VENDOR ${CAPEX_DEVELOPERS})
set(CPACK_PACKAGE_CONTACT ${capex_maintainer})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compares what companies invest in AI, on one yardstick")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Companies announce what they will invest in AI as one sum for several years,
as a range for the next one, or as a quarter multiplied by four. Capex Horizon
puts such figures side by side: as announced, per year, over three years, or
by calendar year; in one currency; as of any day. Every bar can say how its
number was made and from which source.
.
Figures come with the program, or from JSON, CSV, spreadsheets, filings with
the SEC and tables of pages. Views are written as pictures, reports, slides
and tables, in a window or on the command line.")
# Libraries are what the program is linked with. Beside them: fonts, whom downloads trust, the words of
# Qt's own dialogs, and windows on Wayland.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-inter, fonts-noto-cjk, ca-certificates, qt6-translations-l10n, qt6-wayland")

# The same bytes for the same sources.
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/package_day.cmake CONTENT
"if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} @capex_epoch@)
endif()
" @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_BINARY_DIR}/package_day.cmake)
include(CPack)
