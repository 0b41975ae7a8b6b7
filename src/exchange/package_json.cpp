// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package_json.h"

#include "branchbook/base/money.h"
#include "branchbook/base/one_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace branchbook::exchange {

namespace {

constexpr qsizetype kMostFigures = 2000;
constexpr qint64 kLargestAmount = 1'000'000'000'000; ///< so that no sum of many packages runs over

constexpr char16_t kCountKind[] = u"count";
constexpr char16_t kMoneyKind[] = u"money";

QDate isoIn(const QJsonObject& json, const char* key)
{
    return QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
}

QString textIn(const QJsonObject& json, const char* key)
{
    return plainLine(json.value(QLatin1String(key)).toString());
}

QJsonObject figureJson(const PackageFigure& figure)
{
    const char16_t* kind = figure.kind == FigureKind::Money ? kMoneyKind : kCountKind;
    return {{QStringLiteral("key"), figure.key},
            {QStringLiteral("title"), figure.title},
            {QStringLiteral("kind"), QString::fromUtf16(kind)},
            {QStringLiteral("value"), figure.shown()}};
}

std::optional<PackageFigure> figureIn(const QJsonObject& json)
{
    PackageFigure figure{textIn(json, "key"), textIn(json, "title"), FigureKind::Text, 0, textIn(json, "value")};
    if (figure.key.isEmpty())
        return std::nullopt;
    const QString kind = json.value(u"kind").toString();
    bool isNumber = true;
    if (kind == QString::fromUtf16(kCountKind)) {
        figure.kind = FigureKind::Count;
        figure.amount = figure.text.toLongLong(&isNumber);
        isNumber = isNumber && figure.amount >= 0;
    } else if (kind == QString::fromUtf16(kMoneyKind)) {
        figure.kind = FigureKind::Money;
        const auto money = Money::fromString(figure.text);
        isNumber = money.has_value();
        figure.amount = money.value_or(Money{}).fen;
    } else {
        return figure;
    }
    if (!isNumber || figure.amount > kLargestAmount || figure.amount < -kLargestAmount)
        return std::nullopt;
    figure.text.clear();
    return figure;
}

} // namespace

QString plainLine(const QString& text)
{
    constexpr qsizetype kLongest = 200;
    QString line = oneLine(text);
    line.removeIf(
        [](QChar sign) { return sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format; });
    return line.left(kLongest);
}

bool isKnownPart(const QString& name)
{
    return name == QString::fromUtf16(kFiguresPart) || name == QString::fromUtf16(kReportPart)
        || name == QString::fromUtf16(kPeoplePart);
}

QJsonObject headJson(const PackageHead& head)
{
    return {{QStringLiteral("format"), QString::fromUtf16(kPackageFormat)},
            {QStringLiteral("version"), kPackageVersion},
            {QStringLiteral("branch_id"), head.branchId},
            {QStringLiteral("branch"), head.branch},
            {QStringLiteral("higher"), head.higher},
            {QStringLiteral("period"), head.quarter.toString()},
            {QStringLiteral("basis_date"), head.basis.toString(Qt::ISODate)},
            {QStringLiteral("written_on"), head.writtenOn.toString(Qt::ISODate)},
            {QStringLiteral("numbers"),
             head.numbers == PackageNumbers::Full ? QStringLiteral("full") : QStringLiteral("masked")}};
}

std::optional<PackageHead> headIn(const QJsonObject& manifest)
{
    const auto quarter = Quarter::fromString(manifest.value(u"period").toString());
    PackageHead head{textIn(manifest, "branch_id"), textIn(manifest, "branch"),    textIn(manifest, "higher"),
                     quarter.value_or(Quarter{}),   isoIn(manifest, "basis_date"), isoIn(manifest, "written_on"),
                     PackageNumbers::Masked};
    if (manifest.value(u"numbers").toString() == u"full")
        head.numbers = PackageNumbers::Full;
    if (!quarter || head.branchId.isEmpty() || head.branch.isEmpty() || !head.basis.isValid()
        || !head.writtenOn.isValid())
        return std::nullopt;
    return head;
}

QByteArray figuresJson(const QList<PackageFigure>& figures)
{
    QJsonArray list;
    for (const PackageFigure& figure : figures)
        list.append(figureJson(figure));
    return QJsonDocument(QJsonObject{{QStringLiteral("figures"), list}}).toJson();
}

std::optional<QList<PackageFigure>> figuresIn(const QByteArray& bytes)
{
    const QJsonValue list = QJsonDocument::fromJson(bytes).object().value(u"figures");
    if (!list.isArray() || list.toArray().size() > kMostFigures)
        return std::nullopt;
    QList<PackageFigure> figures;
    QSet<QString> keys;
    for (const QJsonValue& each : list.toArray()) {
        const auto figure = figureIn(each.toObject());
        if (!figure || keys.contains(figure->key))
            return std::nullopt;
        keys.insert(figure->key);
        figures.append(*figure);
    }
    return figures;
}

} // namespace branchbook::exchange
