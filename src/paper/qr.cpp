#include "paper/qr.h"

#include <memory>
#include <qrencode.h>
#include <stdexcept>

#include "base/result.h"

namespace paper {

QrCode qr_code(const std::string& text) {
  ENSURE(!text.empty() && text.size() <= 2000);
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
  if (code == nullptr) throw std::runtime_error("the QR code cannot be made");
  QrCode out;
  out.side = static_cast<std::size_t>(code->width);
  for (std::size_t i = 0; i < out.side * out.side; ++i)
    out.dark.push_back((code->data[i] & 1U) != 0);
  return out;
}

}  // namespace paper
