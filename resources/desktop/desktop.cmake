# SPDX-License-Identifier: GPL-3.0-or-later
# Where desktops, manuals and shells look for a program.
set(share ${CMAKE_INSTALL_DATADIR})
set(icon ${PROJECT_SOURCE_DIR}/resources/icon/capex-horizon)

install(FILES capex-horizon.desktop DESTINATION ${share}/applications RENAME ${CAPEX_ID}.desktop)
install(FILES figures.mime.xml DESTINATION ${share}/mime/packages RENAME ${CAPEX_ID}.xml)
install(FILES ${capex_papers}/metainfo.xml DESTINATION ${share}/metainfo RENAME ${CAPEX_ID}.metainfo.xml)
install(FILES ${icon}.svg DESTINATION ${share}/icons/hicolor/scalable/apps RENAME ${CAPEX_ID}.svg)
foreach(edge IN ITEMS 16 24 32 48 64 128 256)
    install(FILES ${icon}-${edge}.png DESTINATION ${share}/icons/hicolor/${edge}x${edge}/apps
        RENAME ${CAPEX_ID}.png)
endforeach()

install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${capex_docs})
if(CAPEX_GZIP)
    install(FILES ${capex_papers}/capex-horizon.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${capex_papers}/changelog.gz DESTINATION ${capex_docs})
else()
    install(FILES ${capex_papers}/capex-horizon.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()

set(zsh_folder ${share}/zsh/site-functions)
if(EXISTS /etc/debian_version)
    set(zsh_folder ${share}/zsh/vendor-completions)
endif()
set(CAPEX_ZSH_FOLDER ${zsh_folder} CACHE STRING "Where zsh looks for completions")
install(FILES ${capex_papers}/_capex-horizon DESTINATION ${CAPEX_ZSH_FOLDER})
install(FILES ${capex_papers}/capex-horizon.bash DESTINATION ${share}/bash-completion/completions
    RENAME capex-horizon)
install(FILES ${capex_papers}/capex-horizon.fish DESTINATION ${share}/fish/vendor_completions.d)
