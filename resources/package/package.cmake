# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: `cpack -G DEB` in a Release build (docs/release.md, .ci/package).
set(BRANCHBOOK_MAINTAINER "The Branchbook authors <maintainers@branchbook.org>" CACHE STRING
    "Who answers for a package, as Debian writes it")

# Debian asks for a changelog of the package; what changed in the program is CHANGELOG.md beside it.
set(package_folder ${CMAKE_CURRENT_BINARY_DIR}/package)
string(TIMESTAMP package_day "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH where it is set
file(WRITE ${package_folder}/changelog
    "branchbook (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
    " -- ${BRANCHBOOK_MAINTAINER}  ${package_day}\n")
execute_process(COMMAND ${GZIP_PROGRAM} -9nfk ${package_folder}/changelog COMMAND_ERROR_IS_FATAL ANY)
install(FILES package/copyright ${package_folder}/changelog.gz ${PROJECT_SOURCE_DIR}/docs/CHANGELOG.md
    ${PROJECT_SOURCE_DIR}/docs/manual/cli.md ${PROJECT_SOURCE_DIR}/docs/README.zh_CN.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME branchbook)
set(CPACK_PACKAGE_VENDOR "The Branchbook authors")
set(CPACK_PACKAGE_CONTACT "${BRANCHBOOK_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "handbook of a grassroots Party branch")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Branchbook takes the place of the paper handbook of a Party branch: one
file on one computer holds the roster, the meetings, what is due and why,
elections, admission, dues and the ledgers of the five areas of Party
building, and prints the quarterly report. It needs no network, account
or server.
.
The package has the window (branchbook) and the command line
(branchbook-cli); both speak Chinese and English.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Linked libraries are found by dpkg-shlibdeps; these are loaded or read: the SQLite driver, Chinese of Qt's own dialogs, a
# Chinese font for reports.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-lxgw-wenkai, shared-mime-info")
include(CPack)
