// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of a package's manifest and figures (docs/exchange.md).
#pragma once

#include "branchbook/exchange/package.h"

#include <QJsonObject>

namespace branchbook::exchange {

inline constexpr char16_t kPackageFormat[] = u"branchbook-exchange";
inline constexpr char16_t kFiguresPart[] = u"figures.json";
inline constexpr char16_t kReportPart[] =
    u"report.json"; ///< every figure of the quarterly report, gatherings held included
inline constexpr char16_t kPeoplePart[] = u"people.json";

/// A stranger's text on one line, without what a terminal or a table would obey.
[[nodiscard]] QString plainLine(const QString& text);
[[nodiscard]] bool isKnownPart(const QString& name);
[[nodiscard]] QJsonObject headJson(const PackageHead& head);
/// nullopt where branch or quarter are missing.
[[nodiscard]] std::optional<PackageHead> headIn(const QJsonObject& manifest);
[[nodiscard]] QByteArray figuresJson(const QList<PackageFigure>& figures);
/// nullopt: no list of figures, one without a key, or with a number that is none.
[[nodiscard]] std::optional<QList<PackageFigure>> figuresIn(const QByteArray& bytes);

} // namespace branchbook::exchange
