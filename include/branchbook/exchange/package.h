// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One branch's figures of one quarter for the higher level, as one signed file that anybody can check (docs/exchange.md).
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/base/result.h"
#include "branchbook/sheet/parts_file.h"
#include "branchbook/store/signing.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace branchbook::exchange {

/// A package of a greater version is refused; a minor change of the format adds parts, figures and members of objects alone.
inline constexpr int kPackageVersion = 1;
inline constexpr char16_t kPackageEnding[] = u"bbx";

enum class FigureKind : quint8 {
    Count, ///< people, gatherings: summed
    Money, ///< in fen: summed
    Text, ///< any kind that this version does not know: shown and compared
};
/// One number that the higher level adds up. Titles are Chinese and come from the package, so that a figure of a later version
/// is shown by its own name.
struct PackageFigure {
    QString key; ///< stable: "members.total"
    QString title;
    FigureKind kind = FigureKind::Count;
    qint64 amount = 0; ///< Count, Money
    QString text = {}; ///< Text

    /// 38, 1204.50
    [[nodiscard]] QString shown() const;
    bool operator==(const PackageFigure&) const = default;
};

enum class PackageNumbers : quint8 { Masked, Full };

struct PackageHead {
    QString branchId; ///< of the book the package comes from; the same in every package of the branch
    QString branch;
    QString higher; ///< the organization it is meant for; may be empty
    Quarter quarter;
    QDate basis; ///< the day the figures stand on
    QDate writtenOn;
    PackageNumbers numbers = PackageNumbers::Masked;
};

/// What is to be written: figures, and further parts as JSON files.
struct PackageContent {
    PackageHead head;
    QList<PackageFigure> figures;
    std::vector<sheet::FilePart> parts;
};

/// What was read and is as its key's owner wrote it.
struct Package {
    PackageHead head;
    QList<PackageFigure> figures;
    std::vector<sheet::FilePart> parts; ///< all of them, those not known included, as they were
    QStringList unknownParts; ///< names of parts that this version does not know: kept, not read
    QByteArray publicKey;

    [[nodiscard]] QString fingerprint() const { return store::keyFingerprint(publicKey); }
};

/// The bytes of the file; the same content and key give the same bytes. Errors: those of store::signMessage, sheet::packParts.
[[nodiscard]] Result<QByteArray> writePackage(const PackageContent& content, const store::SigningPair& pair);

/// Checked as a whole before anything of it is given. That the signature is right says that the owner of `publicKey` wrote it:
/// whose key that is, the fingerprint says, compared once with the branch.
/// Errors (Invalid): exchange.damaged (no zip, truncated, hostile), exchange.not_one, exchange.too_new (name, version),
/// exchange.signature, exchange.part (name, part).
[[nodiscard]] Result<Package> readPackage(const QByteArray& bytes, const QString& fileName);
/// The same of a file. Errors: exchange.not_found (NotFound), exchange.too_large (Invalid), exchange.unreadable (Io).
[[nodiscard]] Result<Package> openPackage(const QString& path);

} // namespace branchbook::exchange
