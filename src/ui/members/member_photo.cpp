// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_photo.h"

#include "branchbook/book/member_photo.h"
#include "ui/shell/desk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QMenu>

namespace branchbook::ui {

namespace {

constexpr int kLongestPhotoSide = 320; ///< pixels: an avatar of 52 at any scale

struct MemberPhotoTexts {
    Q_DECLARE_TR_FUNCTIONS(MemberPhotoTexts)
};

void dropMemberPhoto(Desk& desk, const book::Member& member)
{
    (void)desk.performWithUndo(
        QStringLiteral("attachment.remove"), MemberPhotoTexts::tr("移除照片：%1").arg(member.name()),
        MemberPhotoTexts::tr("已移除%1的照片").arg(member.name()),
        [&](store::UnitOfWork& unit) { return book::removePhoto(unit, member.id, desk.today()); });
}

} // namespace

QImage memberPhoto(const store::Session& session, book::MemberId member)
{
    auto bytes = book::readPhoto(session, member);
    if (!bytes || bytes->isEmpty())
        return {};
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a telephone held upright
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > kLongestPhotoSide)
        reader.setScaledSize(size.scaled(kLongestPhotoSide, kLongestPhotoSide, Qt::KeepAspectRatio));
    return reader.read();
}

void setMemberPhoto(Desk& desk, const book::Member& member, const QString& path)
{
    NoProgress progress;
    (void)desk.performWithUndo(
        QStringLiteral("attachment.add"), MemberPhotoTexts::tr("更换照片：%1").arg(member.name()),
        MemberPhotoTexts::tr("已更换%1的照片").arg(member.name()), [&](store::UnitOfWork& unit) -> Result<> {
            BB_CHECK(book::putPhoto(unit, member.id, path, desk.today(), progress));
            if (memberPhoto(unit.session(), member.id).isNull()) // a picture by its head alone; the step is not kept
                return fail(ErrorKind::Invalid, QStringLiteral("photo.unreadable"), {QFileInfo(path).fileName()});
            return {};
        });
}

void addPhotoActions(QMenu& menu, QWidget* host, Desk& desk, const book::Member& member)
{
    QObject::connect(menu.addAction(MemberPhotoTexts::tr("选照片…")), &QAction::triggered, host, [host, &desk, member] {
        auto* dialog = new QFileDialog(host, MemberPhotoTexts::tr("选照片"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(MemberPhotoTexts::tr("照片 (*.jpg *.jpeg *.png)"));
        QObject::connect(dialog, &QFileDialog::fileSelected, host,
                         [&desk, member](const QString& path) { setMemberPhoto(desk, member, path); });
        dialog->open();
    });
    const auto photo = book::findPhoto(desk.book().reader(), member.id);
    if (photo && *photo)
        QObject::connect(menu.addAction(MemberPhotoTexts::tr("移除照片")), &QAction::triggered, host,
                         [&desk, member] { dropMemberPhoto(desk, member); });
}

} // namespace branchbook::ui
