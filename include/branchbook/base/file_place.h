// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file lies: on a disk of this machine, on another machine's, or in a folder that a client copies somewhere else.
#pragma once

#include <QByteArray>
#include <QString>

namespace branchbook {

enum class PlaceKind { Local, Network, Synced };

struct FilePlace {
    PlaceKind kind = PlaceKind::Local;
    QString what; ///< the file system ("nfs4") or the folder that is copied ("坚果云"); empty for Local
};

/// A place that we do not know counts as Local. Told by the kernel's list of mounts, and by the marks and names of the folders of sync
/// clients, from the file's folder upwards. The file need not exist.
[[nodiscard]] FilePlace filePlace(const QString& path);
/// The file system of an absolute path that is on another machine, by the text of /proc/self/mountinfo (proc(5)); else empty.
[[nodiscard]] QString networkFileSystem(const QString& path, const QByteArray& mounts);
/// "local", "network", "synced".
[[nodiscard]] QString placeName(PlaceKind kind);

} // namespace branchbook
