// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/package_export.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/attachment.h"
#include "branchbook/exchange/overview.h"
#include "ui/kit/folder.h"
#include "ui/shell/suggested_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace branchbook::ui {

namespace {

struct PackageTexts {
    Q_DECLARE_TR_FUNCTIONS(PackageTexts)
};

Result<store::SigningPair> keyOfBranch(Desk& desk)
{
    BB_TRY(const auto stored, exchange::findSigningPair(desk.book().reader(), desk.branch().id));
    if (stored)
        return *stored;
    store::SigningPair made;
    BB_CHECK(desk.book().perform(QStringLiteral("package.key"),
                                 PackageTexts::tr("生成签名密钥：%1").arg(desk.branch().name),
                                 [&](store::UnitOfWork& unit) -> Result<> {
                                     BB_TRY(made, exchange::ensureSigningPair(unit, desk.branch().id, desk.today()));
                                     return {};
                                 }));
    return made;
}

QString withEnding(const QString& path, const QString& ending)
{
    return path.endsWith(u'.' + ending, Qt::CaseInsensitive) ? path : path + u'.' + ending;
}

} // namespace

Result<QString> writePackageFile(Desk& desk, report::NameStyle names, const QString& path)
{
    BB_CHECK(canReplaceFile(path));
    exchange::PackageRequest request{desk.branch(), desk.quarter(), desk.today()};
    request.names = names;
    BB_TRY(const auto content, exchange::gatherPackage(desk.book().reader(), request, desk.areas()));
    BB_TRY(const auto pair, keyOfBranch(desk));
    BB_TRY(const QByteArray bytes, exchange::writePackage(content, pair));
    BB_CHECK(replaceFile(path, bytes));
    return store::keyFingerprint(pair.publicKey);
}

Result<QString> collectPackageFiles(const QStringList& files, const QString& path)
{
    QList<exchange::ReadPackage> packages;
    for (const QString& file : files) {
        BB_TRY(exchange::Package package, exchange::openPackage(file));
        packages.append({QFileInfo(file).fileName(), std::move(package)});
    }
    BB_TRY(const auto overview, exchange::makeOverview(packages, {}));
    BB_CHECK(sheet::writeTable(path, exchange::overviewTable(overview)));
    QString said = PackageTexts::tr("已汇总 %1 个支部，存到 %2。").arg(overview.rows.size()).arg(path);
    if (!overview.conflicts.isEmpty())
        said += PackageTexts::tr("有 %1 处前后不一致，列在表的下面，用的是先读到的。").arg(overview.conflicts.size());
    if (!overview.keyConflicts.isEmpty())
        said += PackageTexts::tr("有 %1 个文件的签名密钥对不上，没有采用；请向支部核对指纹。")
                    .arg(overview.keyConflicts.size());
    if (!overview.contradictions.isEmpty())
        said += PackageTexts::tr("有 %1 处数字互相矛盾，列在表的下面。").arg(overview.contradictions.size());
    if (!overview.otherQuarter.isEmpty())
        said += PackageTexts::tr("%1 个文件不是这个季度的，没有计入。").arg(overview.otherQuarter.size());
    if (!overview.sameName.isEmpty())
        said += PackageTexts::tr("有同名的支部，可能重复计数：%1。").arg(shownList(overview.sameName));
    return said;
}

void askAndWritePackage(Desk& desk, report::NameStyle names, QWidget* parent)
{
    const QString name = suggestedFile(desk, form::OutputKind::Package, PackageTexts::tr("交换包"), desk.quarter(),
                                       QStringLiteral("bbx"));
    const QString path = QFileDialog::getSaveFileName(
        parent, PackageTexts::tr("写出交换包"), documentsFolder() + u'/' + name, PackageTexts::tr("交换包 (*.bbx)"));
    if (path.isEmpty())
        return;
    const auto written = writePackageFile(desk, names, withEnding(path, QStringLiteral("bbx")));
    if (!written)
        return desk.report(written.error());
    desk.say(PackageTexts::tr("交换包已写好。密钥指纹 %1，第一次报送时请用电话告诉上级核对。").arg(*written));
}

void askAndCollectPackages(Desk& desk, QWidget* parent)
{
    const QStringList files = QFileDialog::getOpenFileNames(parent, PackageTexts::tr("选各支部的交换包"),
                                                            documentsFolder(), PackageTexts::tr("交换包 (*.bbx)"));
    if (files.isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(parent, PackageTexts::tr("汇总表存到"),
                                                      documentsFolder() + u'/' + PackageTexts::tr("各支部汇总")
                                                          + QStringLiteral(".xlsx"),
                                                      PackageTexts::tr("Excel 表格 (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto said = collectPackageFiles(files, withEnding(path, QStringLiteral("xlsx")));
    if (!said)
        return desk.report(said.error());
    desk.say(*said);
}

} // namespace branchbook::ui
