// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many branches' packages of one quarter as one table with sums: who is missing, and what was read twice and differs.
#pragma once

#include "branchbook/exchange/package.h"
#include "branchbook/sheet/table_writer.h"

namespace branchbook::exchange {

struct ReadPackage {
    QString file; ///< its name, as it is told
    Package package;
};

/// What happens to a figure that a later package of the same branch has otherwise. Either way both are told.
enum class LaterPackage : quint8 {
    Kept, ///< the first one read stands
    Taken,
};

/// One figure of one branch, read twice with different values. An absent one is "—".
struct FieldConflict {
    QString branch;
    QString key;
    QString title;
    QString was;
    QString became;
    QString wasFile;
    QString becameFile;
    bool taken = false;
};
/// A package of a branch that is signed by another key than the list says: it is not taken. Or two packages of a branch that the list
/// does not know by its key, signed by two keys: nobody here can tell which is the branch's, so neither is.
struct KeyConflict {
    QString branch;
    QString wasFile; ///< empty: the fingerprint is that of the list
    QString wasFingerprint;
    QString otherFile;
    QString otherFingerprint;
};

struct OverviewColumn {
    QString key;
    QString title;
    FigureKind kind = FigureKind::Count;
    qint64 sum = 0; ///< Count, Money: over the branches that have it
    int absent = 0; ///< branches without it
    [[nodiscard]] QString shownSum() const; ///< — for Text
};

struct OverviewRow {
    PackageHead head;
    QString file; ///< of the package whose figures stand here
    QByteArray publicKey;
    QList<PackageFigure> figures;
    [[nodiscard]] const PackageFigure* find(const QString& key) const;
};

struct Overview {
    Quarter quarter;
    QList<OverviewColumn> columns; ///< of all packages, in the order in which they are first met
    QList<OverviewRow> rows; ///< a line a branch, in the order read
    QStringList missing; ///< expected, and no package of it is taken
    QStringList unexpected; ///< a package is there and nobody expected it; empty where nothing was said
    QStringList sameName; ///< branches of different books under one name: perhaps counted twice
    QStringList otherQuarter; ///< files of another quarter: left out
    QStringList again; ///< files that say the same as one before
    QList<FieldConflict> conflicts;
    QList<KeyConflict> keyConflicts;
    QStringList contradictions; ///< figures of one package that cannot all be right, a sentence each
};

struct OverviewRequest {
    std::optional<Quarter> quarter; ///< absent: that of the first package
    QStringList expected; ///< names of branches; empty: nobody says
    QHash<QString, QString> fingerprints; ///< by name, of those whose key is known (store::keyFingerprint)
    LaterPackage later = LaterPackage::Kept;
};
/// Error: exchange.nothing (Invalid) where there is no package of the quarter.
[[nodiscard]] Result<Overview> makeOverview(const QList<ReadPackage>& packages, const OverviewRequest& request);
/// A line a branch, the sums, what is missing, and the conflicts below; for sheet::writeTable.
[[nodiscard]] sheet::OutputTable overviewTable(const Overview& overview);

} // namespace branchbook::exchange
