// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// package …: a branch's signed figures for the higher level; read, checked and rolled up there.
#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/exchange/overview.h"
#include "branchbook/exchange/package_service.h"
#include "cli/command.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

using exchange::FigureKind;
using exchange::Overview;
using exchange::Package;
using exchange::PackageFigure;

QJsonObject packageHeadJson(const exchange::PackageHead& head)
{
    return {{QStringLiteral("branch_id"), head.branchId},
            {QStringLiteral("branch"), head.branch},
            {QStringLiteral("higher"), head.higher},
            {QStringLiteral("period"), head.quarter.toString()},
            {QStringLiteral("basis_date"), head.basis.toString(Qt::ISODate)},
            {QStringLiteral("written_on"), head.writtenOn.toString(Qt::ISODate)},
            {QStringLiteral("numbers"),
             head.numbers == exchange::PackageNumbers::Full ? QStringLiteral("full") : QStringLiteral("masked")}};
}

/// Counts as numbers, money as a string with two decimals, what this version does not know as its text.
QJsonValue packageFigureValue(FigureKind kind, qint64 amount, const QString& shown)
{
    return kind == FigureKind::Count ? QJsonValue(amount) : QJsonValue(shown);
}

QJsonObject packageFiguresJson(const QList<PackageFigure>& figures)
{
    QJsonObject object;
    for (const PackageFigure& figure : figures)
        object.insert(figure.key, packageFigureValue(figure.kind, figure.amount, figure.shown()));
    return object;
}

/// The stored pair; made in a step of its own where the branch has none. `opened` is then open to write.
Result<store::SigningPair> signingPairOf(const Context& context, std::unique_ptr<book::Book>& opened,
                                         const book::Branch& branch)
{
    BB_TRY(const auto stored, exchange::findSigningPair(opened->reader(), branch.id));
    if (stored)
        return *stored;
    opened.reset();
    BB_TRY(opened, context.openBook(book::OpenMode::Write));
    store::SigningPair made;
    BB_CHECK(opened->perform(QStringLiteral("package.key"), tr("生成签名密钥：%1").arg(branch.name),
                             [&](store::UnitOfWork& unit) -> Result<> {
                                 BB_TRY(made, exchange::ensureSigningPair(unit, branch.id, opened->today()));
                                 return {};
                             }));
    return made;
}

Result<Answer> packageKey(Context& context)
{
    BB_TRY(auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto pair, signingPairOf(context, opened, branch));
    const QString fingerprint = store::keyFingerprint(pair.publicKey);
    return Answer{QJsonObject{{QStringLiteral("branch"), branch.name},
                              {QStringLiteral("public_key"), QString::fromLatin1(pair.publicKey.toBase64())},
                              {QStringLiteral("fingerprint"), fingerprint}},
                  {tr("%1的密钥指纹：%2").arg(branch.name, fingerprint)}};
}

Result<Answer> packageWrite(Context& context)
{
    const Invocation& given = context.invocation();
    const QString period = given.value(QStringLiteral("period"));
    const auto quarter = Quarter::fromString(period);
    if (!quarter)
        return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {period});
    BB_TRY(auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QString::fromUtf16(exchange::kPackageEnding)},
                          {opened->path()}));
    BB_CHECK(canReplaceFile(path)); // before a key is made for it
    exchange::PackageRequest request{branch, *quarter, opened->today()};
    if (given.has(QStringLiteral("full-numbers")))
        request.numbers = exchange::PackageNumbers::Full;
    if (given.has(QStringLiteral("surnames")))
        request.names = report::NameStyle::SurnameOnly;
    BB_TRY(const auto content, exchange::gatherPackage(opened->reader(), request, context.areas()));
    BB_TRY(const auto pair, signingPairOf(context, opened, branch));
    BB_TRY(const QByteArray bytes, exchange::writePackage(content, pair));
    BB_CHECK(replaceFile(path, bytes));
    QJsonObject json = packageHeadJson(content.head);
    json.insert(QStringLiteral("file"), path);
    json.insert(QStringLiteral("fingerprint"), store::keyFingerprint(pair.publicKey));
    json.insert(QStringLiteral("figures"), content.figures.size());
    Answer answer{json,
                  {tr("已写出%1 %2的交换包：%3").arg(branch.name, quarter->toChinese(), path),
                   tr("密钥指纹 %1，第一次报送时请用电话告诉上级核对。").arg(store::keyFingerprint(pair.publicKey))}};
    if (request.numbers == exchange::PackageNumbers::Full)
        answer.warnings << tr("包里有完整的身份证号和手机号码，没有加密，谁拿到都能看。");
    return answer;
}

/// --fingerprint: what the branch said on the telephone; dashes, blanks and case do not matter.
Result<> checkFingerprint(const Invocation& given, const Package& package, const QString& file)
{
    const auto bare = [](QString text) { return text.remove(u'-').remove(u' ').toUpper(); };
    const QString wanted = given.value(QStringLiteral("fingerprint"));
    if (wanted.isEmpty() || bare(wanted) == bare(package.fingerprint()))
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("exchange.fingerprint"), {file, package.fingerprint()});
}

Result<Answer> packageRead(Context& context)
{
    const QString path = context.invocation().words.value(0);
    BB_TRY(const Package package, exchange::openPackage(path));
    BB_CHECK(checkFingerprint(context.invocation(), package, QFileInfo(path).fileName()));
    QJsonObject json = packageHeadJson(package.head);
    json.insert(QStringLiteral("fingerprint"), package.fingerprint());
    json.insert(QStringLiteral("figures"), packageFiguresJson(package.figures));
    QJsonArray parts;
    for (const sheet::FilePart& part : package.parts)
        parts.append(part.name);
    json.insert(QStringLiteral("parts"), parts);
    json.insert(QStringLiteral("unknown_parts"), QJsonArray::fromStringList(package.unknownParts));
    Answer answer{
        json,
        {tr("%1 %2，截至 %3")
             .arg(package.head.branch, package.head.quarter.toChinese(), package.head.basis.toString(Qt::ISODate)),
         tr("签名完好，密钥指纹 %1").arg(package.fingerprint())}};
    for (const PackageFigure& figure : package.figures)
        answer.lines << QStringLiteral("%1\t%2").arg(figure.title, figure.shown());
    if (!package.unknownParts.isEmpty())
        answer.warnings << tr("包里有这个版本不认识的部分，已保留、没有读：%1").arg(shownList(package.unknownParts));
    return answer;
}

QJsonArray fieldConflictsJson(const Overview& overview)
{
    QJsonArray list;
    for (const exchange::FieldConflict& each : overview.conflicts)
        list.append(QJsonObject{{QStringLiteral("branch"), each.branch},
                                {QStringLiteral("field"), each.key},
                                {QStringLiteral("title"), each.title},
                                {QStringLiteral("old"), each.was},
                                {QStringLiteral("new"), each.became},
                                {QStringLiteral("old_file"), each.wasFile},
                                {QStringLiteral("new_file"), each.becameFile},
                                {QStringLiteral("taken"), each.taken}});
    return list;
}

QJsonArray keyConflictsJson(const Overview& overview)
{
    QJsonArray list;
    for (const exchange::KeyConflict& each : overview.keyConflicts)
        list.append(QJsonObject{{QStringLiteral("branch"), each.branch},
                                {QStringLiteral("file"), each.otherFile},
                                {QStringLiteral("fingerprint"), each.otherFingerprint},
                                {QStringLiteral("first_file"), each.wasFile},
                                {QStringLiteral("first_fingerprint"), each.wasFingerprint}});
    return list;
}

QJsonObject overviewJson(const Overview& overview)
{
    QJsonArray rows;
    for (const exchange::OverviewRow& row : overview.rows) {
        QJsonObject one = packageHeadJson(row.head);
        one.insert(QStringLiteral("file"), row.file);
        one.insert(QStringLiteral("fingerprint"), store::keyFingerprint(row.publicKey));
        one.insert(QStringLiteral("figures"), packageFiguresJson(row.figures));
        rows.append(one);
    }
    QJsonObject sums;
    for (const exchange::OverviewColumn& column : overview.columns) {
        if (column.kind != FigureKind::Text)
            sums.insert(column.key, packageFigureValue(column.kind, column.sum, column.shownSum()));
    }
    return {{QStringLiteral("period"), overview.quarter.toString()},
            {QStringLiteral("branches"), rows},
            {QStringLiteral("sums"), sums},
            {QStringLiteral("missing"), QJsonArray::fromStringList(overview.missing)},
            {QStringLiteral("unexpected"), QJsonArray::fromStringList(overview.unexpected)},
            {QStringLiteral("same_name"), QJsonArray::fromStringList(overview.sameName)},
            {QStringLiteral("other_period"), QJsonArray::fromStringList(overview.otherQuarter)},
            {QStringLiteral("again"), QJsonArray::fromStringList(overview.again)},
            {QStringLiteral("conflicts"), fieldConflictsJson(overview)},
            {QStringLiteral("key_conflicts"), keyConflictsJson(overview)},
            {QStringLiteral("contradictions"), QJsonArray::fromStringList(overview.contradictions)}};
}

QStringList overviewWarnings(const Overview& overview)
{
    QStringList warnings;
    for (const exchange::FieldConflict& each : overview.conflicts)
        warnings << (each.taken ? tr("%1 的“%2”：%3 → %4（已采用后一份 %5）")
                                : tr("%1 的“%2”：%3 → %4（没有采用后一份 %5，要采用加 --take-later）"))
                        .arg(each.branch, each.title, each.was, each.became, each.becameFile);
    for (const exchange::KeyConflict& each : overview.keyConflicts)
        warnings << (each.wasFile.isEmpty()
                         ? tr("%1 的 %2 是另一把密钥签的（%3，名单里写的是 %4），没有采用。请向支部核对指纹。")
                               .arg(each.branch, each.otherFile, each.otherFingerprint, each.wasFingerprint)
                         : tr("%1 的 %2（%3）和 "
                              "%4（%5）是两把密钥签的，都没有采用。请向支部核对指纹，写进应报的名单再汇总。")
                               .arg(each.branch, each.wasFile, each.wasFingerprint, each.otherFile,
                                    each.otherFingerprint));
    for (const QString& words : overview.contradictions)
        warnings << tr("数字互相矛盾，请支部核对：%1").arg(words);
    if (!overview.missing.isEmpty())
        warnings << tr("没有可以采用的报表：%1").arg(shownList(overview.missing));
    if (!overview.unexpected.isEmpty())
        warnings << tr("不在应报的名单里：%1").arg(shownList(overview.unexpected));
    if (!overview.sameName.isEmpty())
        warnings << tr("不同的手册里有同名的支部，可能重复计数：%1").arg(shownList(overview.sameName));
    if (!overview.otherQuarter.isEmpty())
        warnings << tr("不是这个季度的，没有计入：%1").arg(shownList(overview.otherQuarter));
    return warnings;
}

/// As it was copied from a letter or told on the telephone.
QString plainFingerprint(const QString& written)
{
    QString digits = written.toUpper();
    digits.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups.append(digits.mid(at, 4));
    return groups.join(u'-');
}

/// A line a branch in a text file, the fingerprint of its key behind a tab; or names between commas.
Result<> readExpected(const Invocation& given, exchange::OverviewRequest& request)
{
    QStringList& names = request.expected;
    names = given.list(QStringLiteral("expect"));
    const QString path = given.value(QStringLiteral("expect-file"));
    if (path.isEmpty())
        return {};
    constexpr qint64 kLargestList = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("exchange.not_found"), {QFileInfo(path).fileName()}, path);
    QString text = QString::fromUtf8(file.read(kLargestList));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    for (const QString& line : text.split(u'\n')) {
        const QString name = line.section(u'\t', 0, 0).trimmed();
        if (name.isEmpty())
            continue;
        names.append(name);
        if (const QString print = plainFingerprint(line.section(u'\t', 1, 1)); !print.isEmpty())
            request.fingerprints.insert(name, print);
    }
    return {};
}

Result<exchange::OverviewRequest> overviewRequest(const Invocation& given)
{
    exchange::OverviewRequest request;
    if (given.has(QStringLiteral("period"))) {
        request.quarter = Quarter::fromString(given.value(QStringLiteral("period")));
        if (!request.quarter)
            return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {given.value(QStringLiteral("period"))});
    }
    if (given.has(QStringLiteral("take-later")))
        request.later = exchange::LaterPackage::Taken;
    BB_CHECK(readExpected(given, request));
    return request;
}

/// One file that is refused refuses all: an overview with a branch silently left out is none.
Result<Answer> packageCollect(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto request, overviewRequest(given));
    QList<exchange::ReadPackage> packages;
    for (const QString& path : given.words) {
        BB_TRY(Package package, exchange::openPackage(path));
        packages.append({QFileInfo(path).fileName(), std::move(package)});
    }
    BB_TRY(const Overview overview, exchange::makeOverview(packages, request));
    const auto table = exchange::overviewTable(overview);
    Answer answer{overviewJson(overview), {}};
    answer.warnings = overviewWarnings(overview);
    if (given.has(QStringLiteral("out"))) {
        BB_TRY(const QString path,
               context.target(given.value(QStringLiteral("out")), {QStringLiteral("xlsx"), QStringLiteral("csv")},
                              given.words));
        BB_CHECK(sheet::writeTable(path, table));
        answer.lines << tr("已写出汇总表：%1").arg(path);
        return answer;
    }
    answer.lines << table.header.join(u'\t');
    for (std::size_t i = 0; i <= std::size_t(overview.rows.size()); ++i)
        answer.lines << table.rows[i].join(u'\t');
    return answer;
}

} // namespace

QList<Command> packageCommands()
{
    const QString noun = QStringLiteral("package");
    return {
        {noun, QStringLiteral("key"), {}, {}, tr("支部签名密钥的指纹，第一次报送时告诉上级"), packageKey},
        {noun,
         QStringLiteral("write"),
         {},
         optionTexts({"!period=2026Q3", "!out=FILE.bbx", "full-numbers", "surnames"}),
         tr("写出一个季度的交换包给上级：数字、名单，签了名的"),
         packageWrite},
        {noun,
         QStringLiteral("read"),
         {QStringLiteral("FILE")},
         optionTexts({"fingerprint=X"}),
         tr("核对一个交换包的签名，显示里面的数字"),
         packageRead},
        {noun,
         QStringLiteral("collect"),
         {QStringLiteral("FILE…")},
         optionTexts({"period=2026Q3", "expect=NAME,NAME", "expect-file=FILE.txt", "take-later", "out=FILE.xlsx|.csv"}),
         tr("把许多支部的交换包汇总成一张表：合计、缺报、前后不一致"),
         packageCollect}};
}

} // namespace branchbook::cli
