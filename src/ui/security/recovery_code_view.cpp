// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/recovery_code_view.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/folder.h"
#include "ui/kit/text.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

/// As it may be typed: small letters, full width, blanks.
QString codeSigns(const QString& typed)
{
    QString signs;
    const QString plain = typed.normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar sign : plain) {
        if (sign.isLetterOrNumber())
            signs.append(sign);
    }
    return signs;
}

} // namespace

RecoveryCodeView::RecoveryCodeView(const QString& code, const QString& what, const QString& book, QWidget* parent)
    : QWidget(parent)
    , m_code(code)
    , m_what(what)
    , m_book(book)
    , m_check(new LineField(tr("抄好以后，输入恢复码的最后一组")))
    , m_done(button(tr("已经收好，继续"), ButtonKind::Primary, ControlSize::Large))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(label(tr("请收好恢复码"), TextRole::CardHeading));
    rows->addWidget(
        paragraph(tr("忘了%1，只有它能打开。它只显示这一次，程序不保存；请抄在纸上或者打印出来，和手册分开放。"
                     "%1和恢复码都丢了，加密的内容谁也打不开。")
                      .arg(what),
                  TextRole::Small));
    auto* well = frame(QStringLiteral("well"));
    auto* inside = new QVBoxLayout(well);
    inside->setContentsMargins(12, 12, 12, 12);
    auto* shown = label(code, TextRole::BodyStrong);
    shown->setObjectName(QStringLiteral("recoveryCode"));
    shown->setAlignment(Qt::AlignCenter);
    shown->setAccessibleName(tr("恢复码 %1").arg(code));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(shown);
    rows->addWidget(well);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    auto* print = button(tr("打印…"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print"));
    auto* save = button(tr("存成文件…"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("download"));
    ways->addWidget(print);
    ways->addWidget(save);
    ways->addStretch();
    rows->addLayout(ways);
    m_check->edit()->setObjectName(QStringLiteral("recoveryCheck"));
    rows->addWidget(m_check);
    m_done->setObjectName(QStringLiteral("recoveryKept"));
    rows->addWidget(m_done);
    setFocusProxy(m_check);
    connect(print, &QPushButton::clicked, this, &RecoveryCodeView::print);
    connect(save, &QPushButton::clicked, this, &RecoveryCodeView::askWhereTo);
    connect(m_done, &QPushButton::clicked, this, &RecoveryCodeView::look);
    connect(m_check->edit(), &QLineEdit::returnPressed, this, &RecoveryCodeView::look);
    connect(m_check, &LineField::edited, this, [this] { m_check->setError({}); });
}

void RecoveryCodeView::look()
{
    const QString last = codeSigns(m_code).right(4);
    const QString typed = codeSigns(m_check->text());
    if (typed == last || typed == codeSigns(m_code)) {
        Q_EMIT kept();
        return;
    }
    m_check->setError(typed.isEmpty() ? tr("请照抄下来的那一份输入最后 4 位")
                                      : tr("和恢复码的最后 4 位不一样，请核对抄下来的那一份"));
    m_check->edit()->setFocus(Qt::OtherFocusReason);
}

QString RecoveryCodeView::paper() const
{
    return tr("支部手册 · %1的恢复码").arg(m_what) + QStringLiteral("\n\n") + m_book + QStringLiteral("\n\n") + m_code
        + QStringLiteral("\n\n") + tr("忘了%1时用它重设。请和手册分开放，不要拍照、不要转发。").arg(m_what) + u'\n';
}

void RecoveryCodeView::print()
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(tr("恢复码"));
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QPainter painter(printer.get());
        auto font = fontOf(TextRole::Body);
        font.setPixelSize(printer->resolution() / 5);
        painter.setFont(font);
        painter.drawText(painter.viewport(), Qt::TextWordWrap, paper());
    });
    dialog->open();
}

bool RecoveryCodeView::saveTo(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // before there is anything to read
    const QByteArray text = paper().toUtf8();
    return file.write(text) == text.size() && file.commit();
}

void RecoveryCodeView::askWhereTo()
{
    auto* files =
        new QFileDialog(window(), tr("把恢复码存到哪里（不要和手册放在一起）"), documentsFolder(), tr("文本 (*.txt)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("txt"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_check->setError(saveTo(path) ? QString() : tr("没有存上，请换个位置，或者抄下来"));
    });
    files->open();
}

} // namespace branchbook::ui
